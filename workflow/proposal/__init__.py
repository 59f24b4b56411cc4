"""What needs two people (双人确认): proposed by the one, confirmed or declined by the other."""
