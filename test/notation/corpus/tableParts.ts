// The years of columns, and the attributes of rows, that tables of the corpus say of their figures.

export const anticipatory = { attribute: 'anticipatory' } as const;
export const binding = { attribute: 'binding' } as const;
export const in2005 = { period: '2005' } as const;
export const in2010 = { period: '2010' } as const;
export const in2015 = { period: '2015' } as const;
export const in2016 = { period: '2016' } as const;
export const in2020 = { period: '2020' } as const;
export const in2022 = { period: '2022' } as const;
export const in2023 = { period: '2023' } as const;
export const in2024 = { period: '2024' } as const;
export const in2025 = { period: '2025' } as const;
