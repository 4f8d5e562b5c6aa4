/** Fewer faults of one kind than this are told one by one; from here on, one slip may have made them all. */
export const FEW_FAULTS = 5;
