import type { ReactNode } from 'react';
import { Component } from 'react';

interface ErrorBoundaryProps {
  readonly fallback: (tryAgain: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Never a blank page: what breaks while drawing is replaced by words and a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback(this.tryAgain) : this.props.children;
  }

  private readonly tryAgain = () => this.setState({ isBroken: false });
}
