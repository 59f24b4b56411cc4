"""What belongs to somebody who asks or moves (可及范围), and who may ask what at all."""
