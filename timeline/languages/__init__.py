"""Language data: what the shapes of rules are (`shapes`), and one folder a language that holds data only."""
