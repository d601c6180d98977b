import 'zod';

declare module 'zod' {
  /** What a field says of itself beside its rules, for the editor's tools (`src/editor/`). */
  interface GlobalMeta {
    /** Which part of the editor's form a field belongs to. */
    group?: string;
    /** The vocabulary whose terms a field takes. */
    vocabulary?: string;
    /** The kind whose files a field names. */
    refersTo?: string;
    /** What the box is for, where a form can help: a calendar, a clock, a keyboard with an “@”. */
    input?: 'date' | 'time' | 'telephone' | 'email' | 'web-address' | 'postcode' | 'short-name' | 'several-lines';
    /** What one thing of a list is called, where its title does not tell: “date” of “Not on”. */
    singular?: string;
    /** Words for fixed choices that do not speak for themselves, by what is written in a file. */
    choices?: Record<string, string>;
    /** Choices that a file may have as well, and no form offers: `yes` for `on`. */
    alsoRead?: readonly string[];
    /** What people write that is none of the choices, in small letters without spaces and hyphens, and what to write. */
    meant?: Record<string, string>;
    /** What the text must look like, as a regular expression, and the sentence that says so. */
    pattern?: string;
    patternSays?: string;
    /** The most characters, and the most words. */
    maxLength?: number;
    maxWords?: number;
    /** An earlier way to say something: files that have it still read, and no form asks for it. */
    former?: boolean;
    /** A file name of a picture in `content/photos`. */
    image?: boolean;
  }
}
