"""Documents on the screen: what there is, what is missing, one kind, one paper."""
