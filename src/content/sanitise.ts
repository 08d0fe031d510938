export const sanitiseInline = (t: string, _max = 600) => t;
