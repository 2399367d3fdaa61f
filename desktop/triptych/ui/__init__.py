"""What is seen: the window and its parts; nothing here computes a derivative."""
