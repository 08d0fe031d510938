async function nullByteStep(): Promise<string> {
  'use step';
  return 'null byte \0';
}

export async function nullByteWorkflow(): Promise<string> {
  'use workflow';
  return nullByteStep();
}
