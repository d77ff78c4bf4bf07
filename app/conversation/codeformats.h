// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/codeblocks.h"

class QTextDocument;

namespace KSyntaxHighlighting
{
class Repository;
}

namespace Earshot
{

class Theme;

/// Colours the text of a document as the code it is, in the theme's code colours. The text itself stays as it is.
/// Longer texts than 200,000 characters keep one colour. Main thread.
void formatCode(
    QTextDocument &document, CodeKind kind, const QString &language, const QString &fileName, const Theme &theme);

/// Definitions are read from the library's own resources once; the first use of a language compiles it. Main thread.
KSyntaxHighlighting::Repository &syntaxRepository();

/// What the code is called above its box: "Log", "JSON", "Python".
QString codeWords(CodeKind kind, const QString &language);

} // namespace Earshot
