"""The vendors' answers: all of them at a glance, where each comes from, and answers given in a vendor's place."""
