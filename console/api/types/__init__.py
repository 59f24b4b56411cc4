"""What the API tells (答复类型): each answer as a declared type, with official words and national names."""
