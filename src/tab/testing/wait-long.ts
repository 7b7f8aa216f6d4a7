import { configure } from '@testing-library/react';

// It ends what never comes. What comes late on a busy machine is no fault of the tab's.
configure({ asyncUtilTimeout: 300_000 });
