"""What a record is: plain, frozen, validated where it is made, and free of everything that reads or asks."""
