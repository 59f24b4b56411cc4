"""Electronic referrals (电子转诊): asked for, agreed, transmitted, used; and the filing they make."""
