"""What a person keeps: sessions as small readable files, written whole or not at all."""
