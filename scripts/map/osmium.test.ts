import { expect, test } from 'vitest';
import { osmiumVersion } from './osmium.ts';

test('without osmium, one message says how to get it on each kind of computer', async () => {
  await expect(osmiumVersion('osmium-that-nobody-has')).rejects.toThrow(
    /needs the program “osmium”[\s\S]*apt install osmium-tool[\s\S]*brew install[\s\S]*Windows/,
  );
});
