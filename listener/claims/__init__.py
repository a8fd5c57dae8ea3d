"""What is claimed about the council: the fact bank, what is heard, what spreads, and the incidents told to comms."""
