"""The plan of pairs on the screen: proposals, who is left over, weights, what was said."""
