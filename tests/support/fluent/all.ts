export * from '@fluentui/react-components';
