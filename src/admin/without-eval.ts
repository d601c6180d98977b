/**
 * Imported before any schema: Zod would try whether it may make code of one. Our policy says no, and the
 * browser would report the try.
 */
import { config } from 'zod';

config({ jitless: true });
