import { describe, expect, it } from '@jest/globals';
import { originsIn, separateImports } from './fluent-packages.ts';

const barrel = `// Components
export { Button, ToggleButton } from "@fluentui/react-button";
export { // an aside
getSlots, slot } from "@fluentui/react-utilities";
export { useFocus_unstable as useFocus } from "@fluentui/react-tabster";`;

describe('imports from the big Fluent package', () => {
  it('go to the small packages that hold the names', () => {
    expect(separateImports(' Button, slot ', originsIn(barrel))).toBe(
      "import { Button } from '@fluentui/react-button'; import { slot } from '@fluentui/react-utilities';",
    );
  });

  it('stay where the big package renames a name or does not know it', () => {
    expect(separateImports('useFocus, Unknown', originsIn(barrel))).toBe(
      "import { useFocus } from '@fluentui/react-components'; import { Unknown } from '@fluentui/react-components';",
    );
  });

  it('keep the name given to them in the file', () => {
    expect(separateImports('Button as Push', originsIn(barrel))).toBe(
      "import { Button as Push } from '@fluentui/react-button';",
    );
  });
});
