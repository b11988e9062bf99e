"""For who installed the program: its parts and their licences, a diagnostic file, whether there is a newer one."""
