"""Orders that approve pairs, working pairs and those who wait, on the screen."""
