"""What people judge: what evaluators see in demonstrations, and which of two profiles anybody would take."""
