"""Whose words these are: the writer's, or somebody's whom they quote, report, condemn or were hurt by."""
