import 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** Which part of the editor's form a field belongs to. */
    group?: string;
    /** The vocabulary whose terms a field takes. */
    vocabulary?: string;
    /** The kind whose files a field names. */
    refersTo?: string;
  }
}
