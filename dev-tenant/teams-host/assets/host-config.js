/**
 * How Teams draws Adaptive Cards. Colours are custom properties that each theme sets (themes.css), so a change of theme
 * redraws nothing and what was typed into a card stays.
 */
const colour = (name) => ({
  default: `var(--${name})`,
  subtle: `var(--${name}-subtle, var(--${name}))`,
});

const foregroundColors = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('text-subtle'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const containerStyle = (name) => ({ backgroundColor: `var(--container-${name})`, foregroundColors });

const font = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

export const hostConfig = {
  hostCapabilities: { capabilities: null },
  supportsInteractivity: true,
  fontTypes: {
    default: font,
    monospace: { ...font, fontFamily: 'Consolas, "DejaVu Sans Mono", monospace' },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: containerStyle('default'),
    emphasis: containerStyle('emphasis'),
    accent: containerStyle('accent'),
    good: containerStyle('good'),
    warning: containerStyle('warning'),
    attention: containerStyle('attention'),
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder' },
    },
    errorMessage: { color: 'Attention', weight: 'Default', size: 'Small', spacing: 'Small' },
  },
  actions: {
    // Teams shows six at most (learn: cards reference, host config).
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
  factSet: {
    title: {
      size: 'Default',
      color: 'Default',
      isSubtle: false,
      weight: 'Bolder',
      wrap: true,
      maxWidth: 150,
    },
    value: { size: 'Default', color: 'Default', isSubtle: false, weight: 'Default', wrap: true },
    spacing: 16,
  },
  textStyles: { heading: { size: 'Large', weight: 'Bolder' }, columnHeader: { weight: 'Bolder' } },
  // The message is a heading of its own level below the page's.
  textBlock: { headingLevel: 2 },
};
