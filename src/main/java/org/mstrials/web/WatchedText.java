package org.mstrials.web;

/** A text that is read no further when its query must stop: a pattern can take longer over 30 letters than a life lasts. */
record WatchedText(String text) implements CharSequence {
    @Override
    public char charAt(int index) {
        Watch.check();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
