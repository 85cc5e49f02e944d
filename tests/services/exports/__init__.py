"""What a school takes home."""
