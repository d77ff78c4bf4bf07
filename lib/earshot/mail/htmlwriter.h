// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Collects harmless HTML up to 20,000 elements and 200,000 characters; then it is full and takes no more. What is open
/// can still be closed.
class HtmlWriter
{
public:
    /// Writes an opening tag with attributes already escaped; false when full.
    bool open(QLatin1StringView name, const QString &attributes = {});
    void close(QLatin1StringView name);
    /// Writes text, escaped, without control characters.
    void text(QString text);
    /// HTML 5 section 13.2.6.4.7: the first line end inside <pre> is not read; doubles one that stands at `begin`.
    void keepLineEnd(qsizetype begin);

    bool isFull() const { return m_full; }
    qsizetype size() const { return m_html.size(); }
    /// What was written, without space around: a parser drops it, and so would cleaning twice.
    QString html() const { return m_html.trimmed(); }

private:
    QString m_html;
    int m_characters = 0;
    int m_elements = 0;
    bool m_full = false;
};

/// Whether a character is neither text nor a line end nor a tab.
bool isHtmlControl(QChar c);

/// The number a text begins with, kept between least and most.
int clampedNumber(const QString &text, int least, int most);

/// ` align="center"`, or nothing for a value that is none.
QString alignAttribute(const QString &value);

/// ` width="600"` in pixels or percent, clamped; nothing for a value without digits.
QString sideAttribute(QLatin1StringView name, const QString &value);

} // namespace Earshot
