"""What documents say (文书内容): from case, moves and calculation to sheets; pure."""
