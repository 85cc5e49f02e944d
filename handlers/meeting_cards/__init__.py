"""How meetings look: what is told about them, their cards, and what their buttons carry."""
