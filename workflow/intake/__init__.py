"""What is handed over becomes a case (受理登记): rows and forms read, checked, and told what is wrong."""
