"""What has a claim's words and tells another thing: another body, sum, day, place or extent."""
