"""Files that people write in YAML: read with their lines, and every fault said in words for their writer."""
