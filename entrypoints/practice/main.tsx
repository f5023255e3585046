import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/brand.css';
import '../../components/ui/button.css';
import '../../components/ui/field.css';
import '../../components/practice/practice.css';
import { render } from 'preact';
import { App } from './app';

render(<App />, document.body);
