import { HostConfig } from 'adaptivecards';

const text = (colour: string, subtle: string) => ({ default: `var(${colour})`, subtle: `var(${subtle})` });
const plain = text('--colorNeutralForeground1', '--colorNeutralForeground2');

/** Cards in the look of the page: the theme's own colours, so that they follow when Teams changes theme. */
export const cardLook = (): HostConfig =>
  new HostConfig({
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 0 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
    containerStyles: {
      default: {
        backgroundColor: 'transparent',
        foregroundColors: {
          default: plain,
          accent: text('--colorBrandForeground1', '--colorBrandForeground1'),
          good: plain,
          warning: plain,
          attention: text('--colorPaletteRedForeground1', '--colorPaletteRedForeground1'),
        },
      },
    },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', color: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', color: 'default' },
      },
      errorMessage: { color: 'attention', size: 'default' },
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  });
