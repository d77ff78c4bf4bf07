// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace Earshot
{

class Label;

/// Where a list will be: bars in the shape of its rows; after a second also words and a way to give up.
class LoadingPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingPlace(QWidget *parent = nullptr);

    void begin(const QString &sentence);
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_foot;
    Label *m_sentence;
    QTimer *m_second;
};

} // namespace Earshot
