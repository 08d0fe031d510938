/** A value that JSON can carry. Properties that are `undefined` are dropped, as JSON itself does. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
