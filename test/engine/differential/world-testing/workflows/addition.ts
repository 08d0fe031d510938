async function add(one: number, other: number): Promise<number> {
  'use step';
  return one + other;
}

export async function addition(one: number, other: number): Promise<number> {
  'use workflow';
  return add(one, other);
}
