// What the types are there to find.

// @ts-expect-error There is no such theme.
export const theme = () => <openness-badge theme="blue" />;

// @ts-expect-error There is no such attribute.
export const attribute = () => <openness-badge sources="openness.yaml" />;
