"""The roadmap on the screen: stages, things to do, what is due, what moves."""
