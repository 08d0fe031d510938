// The bundles are built (`npm run build:engine`), so the type checker knows them only by this description.
declare module '*/generated/flow.mjs' {
  export function POST(request: Request): Promise<Response>;
}
declare module '*/generated/steps.mjs' {
  export function POST(request: Request): Promise<Response>;
}
declare module '*/generated/build-id.mjs' {
  export const buildId: string;
}
