export const WEIGHT_TABLE = '';
