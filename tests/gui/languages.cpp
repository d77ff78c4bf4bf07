// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same walk in a made-up language with longer words and no Latin letters: what still has some was never handed to a
// translator, and what does not fit has no room for German.
#include "gui/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTimeZone>

#include "shell/language.h"
#include "shell/pseudotranslator.h"

using namespace Earshot;

class TestLanguages : public Walk
{
    Q_OBJECT

private:
    QStringList m_found;

    void begin() override { speak(*qApp, u"pseudo"_s); }
    QString said(const QString &english) const override { return pseudoWords(english); }

    /// Keys, days and months come from Qt; the rest is nobody's word: names, addresses, file endings, placeholders,
    /// the token of a subject.
    static QString withoutKnown(QString text)
    {
        static const QRegularExpression known(
            u"\\{[^}]*\\}|\\[#\\d+-[a-z0-9]+\\]|[a-z]+:[a-z]*|[\\w.-]+@[\\w.-]+|earshot://"
            u"\\S*|%L?\\d|\\b(Earshot|maya|Ctrl|Shift|Alt|Meta|Esc|Return|Enter|"
            "Left|Right|Up|Down|Space|Home|End|Page|PgUp|PgDown|Del|Ins|Tab|F\\d+|Backspace|Refresh|"
            "Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
            "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|"
            "October|November|December|AM|PM|English|Deutsch|Espa|ol|Europe|Etc|UTC|GMT)\\b"_s);
        return text.remove(known);
    }

    void read(const QString &text, const QString &where)
    {
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        if (QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
            return; // the same in every language
        if (withoutKnown(text).contains(latin))
            m_found << u"untranslated in %1: %2"_s.arg(where, text.simplified().left(90));
    }

    void readItems(const QAbstractItemModel *model, const QString &where)
    {
        for (int row = 0; model && row < qMin(40, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    read(index.data(role).toString(), where);
            }
        }
        for (int column = 0; model && column < model->columnCount(); ++column)
            read(model->headerData(column, Qt::Horizontal).toString(), where + u"'s head"_s);
    }

    static QString nameOf(const QWidget *widget)
    {
        QString name = QString::fromLatin1(widget->metaObject()->className());
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
            const QString of = QString::fromLatin1(each->metaObject()->className());
            if (of.startsWith(u"Earshot"))
                return name + u" in "_s + of;
        }
        return name;
    }

    void readWords(const QWidget *widget)
    {
        const QString where = nameOf(widget);
        if (where.endsWith(u"TalkingPointsView"_s))
            return; // a file of its own has them, in each language
        read(widget->accessibleName(), where + u"'s name"_s);
        read(widget->accessibleDescription(), where + u"'s description"_s);
        read(widget->toolTip(), where + u"'s tip"_s);
        if (widget->isWindow())
            read(widget->windowTitle(), where + u"'s title"_s);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            read(label->text(), where);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            read(button->text(), where);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            read(field->placeholderText(), where);
        if (const auto *field = qobject_cast<const QPlainTextEdit *>(widget))
            read(field->placeholderText(), where);
        const bool isPoints = where.endsWith(u"TalkingPointsDialog"_s); // they, and the languages by their own names
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !isPoints)
            readItems(combo->model(), where);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !view->inherits("QHeaderView") && !isPoints)
            readItems(view->model(), where);
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                read(action->text(), where);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                read(tabs->tabText(i), where);
        }
    }

    /// Words that are cut off although nobody meant to shorten them.
    void measure(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->inherits("QLineEditIconButton"))
            return; // shows its icon alone
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!text.isEmpty()) {
            if (widget->width() < widget->minimumSizeHint().width())
                m_found << u"too narrow, %1 of %2: %3: %4"_s.arg(QString::number(widget->width()),
                    QString::number(widget->minimumSizeHint().width()), nameOf(widget), text.left(60));
            if (label && label->wordWrap() && widget->height() + 1 < label->heightForWidth(label->width()))
                m_found << u"too low, %1 of %2: %3: %4"_s.arg(QString::number(widget->height()),
                    QString::number(label->heightForWidth(label->width())), nameOf(widget), text.left(60));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                // Those of the narrow dock may be shortened: each has its whole word in its tip.
                if (tabs->tabToolTip(i).isEmpty() && tabs->isTabVisible(i)
                    && tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) + 8)
                    m_found << u"tab too narrow: %1: %2"_s.arg(nameOf(widget), tabs->tabText(i));
            }
        }
    }

    void collect()
    {
        m_found.clear();
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            QList<const QWidget *> all{window};
            for (const QWidget *each : window->findChildren<QWidget *>())
                all << each;
            for (const QWidget *each : all) {
                if (!each->isVisible())
                    continue;
                readWords(each);
                measure(each);
            }
        }
        m_found.removeDuplicates();
    }

    void judge(const char *what) override
    {
        QTest::qWait(50);
        // What comes from the desk comes in its own time, and buttons find their places after it.
        (void)QTest::qWaitFor([this] {
            collect();
            return m_found.isEmpty();
        });
        for (const QString &each : m_found) // a failure's own message is cut
            qWarning("%s", qPrintable(each));
        QVERIFY2(m_found.isEmpty(), qPrintable(QString::fromLatin1(what) + u":\n  "_s + m_found.join(u"\n  "_s)));
    }
};

QTEST_MAIN(TestLanguages)
#include "languages.moc"
