print("shimgen")
