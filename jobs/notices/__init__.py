"""The outbox (通知发送与送达): channels, sending, what comes back, and service recorded by people."""
