"""What needs two people (双人办理): proposed, confirmed with a sign-in of one's own, declined, ended."""
