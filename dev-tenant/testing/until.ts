/** It ends what never comes; what comes late on a busy machine is no fault. */
const giveUpAfterMilliseconds = 300_000;
const lookAgainAfterMilliseconds = 20;

/** Waits for a condition, and no longer than it takes to be sure that it will not come. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const last = Date.now() + giveUpAfterMilliseconds;
  while (!(await holds())) {
    if (Date.now() > last)
      throw new Error(`Waited ${giveUpAfterMilliseconds} ms in vain for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfterMilliseconds));
  }
};
