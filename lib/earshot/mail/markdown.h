// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Earshot
{

// Markdown as people type it in a mail: CommonMark 0.30 with tables, ~~struck~~ words and bare addresses as links. A
// line end stays one, HTML tags are shown as typed. Pure; any thread.

/// As HTML for a mail's body: no page around it, links only to http, https, mailto and tel. Of pictures those that go
/// along with the mail are shown: `pictures` has their Content-ID, without angle brackets, by the name that is typed.
QString markdownToHtml(const QString &markdown, const QHash<QString, QByteArray> &pictures = {});

/// As plain text: without marks, what a link leads to behind its words, lists and quotes as they are typed.
QString markdownToText(const QString &markdown);

} // namespace Earshot
