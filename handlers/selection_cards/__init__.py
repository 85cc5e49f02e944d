"""The selection of mentors on the screen: who stands where, one candidate, the register."""
